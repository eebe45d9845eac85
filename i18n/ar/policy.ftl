### عناصر السياسة: النظرة العامة وصفحة كل عنصر.

path-policy = policy

## النظرة العامة

policy-index-title = سياسة التدويل
policy-index-lede = عناصر السياسة ومحاورها: ما التزمت به المؤسسة، وما السجلات التي تُظهره، وما الأرقام التي تتابعه.
policy-index-how = تحصي الأسطر تحت كل عنوان ما هو مسجل هنا، وليست درجة تقييم.
policy-none = لا عنصر مسجلًا من عناصر السياسة بعد
# Variables:
#   $count (number) - records that stand as evidence, each counted once
policy-tally-evidence =
    { $count ->
        [zero] لا أدلة مسجلة بعد
        [one] دليل واحد مسجل
        [two] دليلان مسجلان
        [few] { $count } أدلة مسجلة
        [many] { $count } دليلًا مسجلًا
       *[other] { $count } دليل مسجل
    }
# Variables:
#   $with (number) - indicators with a value
#   $all (number) - all indicators of the element
policy-tally-indicators =
    { $all ->
        [0] لا مؤشر مسجلًا بعد
       *[other] المؤشرات ذات القيمة: { $with } من { $all }
    }

## صفحة العنصر

policy-contents = في هذه الصفحة
policy-text = ما ينص عليه
# Variables:
#   $day (string) - day of adoption, in words
policy-adopted = تاريخ الاعتماد: { $day }
policy-official = النص الرسمي
policy-commitments = الالتزامات
policy-commitments-caption = الالتزامات مع الجهة المسؤولة والموعد والحالة وآخر إجراء
policy-commitments-none = لا التزام مسجلًا بعد
commitment-column-text = الالتزام
commitment-column-owner = الجهة المسؤولة
commitment-column-due = الموعد
commitment-column-status = الحالة
commitment-column-last = آخر إجراء
commitment-not-recorded = غير مسجل
commitment-no-action = لا إجراء مسجلًا

## الأدلة

policy-evidence = الأدلة
# Variables:
#   $day (string) - status day, in words
policy-evidence-how = قيود من هذا السجل كما هي بتاريخ { $day }، الأحدث أولًا.
policy-evidence-untitled = سجلات أخرى
policy-evidence-none = لا أدلة مسجلة بعد
policy-evidence-none-why = لا يندرج أي سجل هنا في هذه المجموعة، وهي باقية في الصفحة ليظهر النقص.
# Variables:
#   $count (number) - records in the group
policy-evidence-count =
    { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $count } سجلات
        [many] { $count } سجلًا
       *[other] { $count } سجل
    }
# Variables:
#   $count (number) - records that are not shown at once
policy-evidence-rest =
    { $count ->
        [zero] لا سجلات أخرى
        [one] سجل آخر
        [two] سجلان آخران
        [few] { $count } سجلات أخرى
        [many] { $count } سجلًا آخر
       *[other] { $count } سجل آخر
    }
# Variables:
#   $what (string) - kind of agreement, or role
#   $day (string) - first day, in words
evidence-since = { $what }، منذ { $day }
# Variables:
#   $what (string) - kind of agreement, or role
#   $day (string) - last day, in words
evidence-until = { $what }، حتى { $day }
# Variables:
#   $what (string) - role
evidence-start-unknown = { $what }، والبداية غير مسجلة
# Variables:
#   $value (string) - value with its unit, formatted
#   $period (string) - period, in words
evidence-figure = { $value } ({ $period })

## المؤشرات والأهداف والمراجعات

policy-indicators = المؤشرات
policy-indicators-none = لا مؤشر مسجلًا بعد
policy-targets = الأهداف
policy-targets-caption = الأهداف مع القيمة والسنة وخط الأساس وأحدث رقم
target-column-indicator = المؤشر
target-column-value = الهدف
target-column-by = الموعد
target-column-baseline = خط الأساس
target-column-latest = أحدث رقم
policy-reviews = سجل المراجعات
policy-reviews-none = لا مراجعة مسجلة بعد
policy-quality = جودة البيانات:
