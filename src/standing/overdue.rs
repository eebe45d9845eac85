//! An indicator and the status day → whether its newest figure is older than its update cycle allows.

use crate::base::cycle::Cycle;
use crate::base::day::Date;
use crate::entities::indicator::Indicator;
use crate::standing::Clock;

/// The day after which an observed indicator needs a new figure, when that day has passed: the end of its newest period, one
/// update cycle, and 180 days for publication. `None` when it is up to date, is computed at each build, has no update cycle
/// or has no observation.
pub fn since(indicator: &Indicator, clock: &Clock) -> Option<Date> {
    if indicator.computed.is_some() {
        return None;
    }
    let cycle = Cycle::parse(indicator.update_cycle.as_deref()?)?;
    let due = cycle.due(indicator.observations.iter().map(|o| &o.period), clock.year_end)?;
    (clock.as_of > due).then_some(due)
}
