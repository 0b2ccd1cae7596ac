//! Numbers by status.

use std::collections::BTreeMap;

use hexaglot_document::Status;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A number for each status. A project has a few of these for every edition, so that they are small.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ByStatus([u32; Status::ALL.len()]);

impl ByStatus {
    /// The number of a status.
    #[must_use]
    pub fn get(&self, status: Status) -> usize {
        self.iter().find(|(of, _)| *of == status).map_or(0, |(_, number)| number)
    }

    /// The sum of all.
    #[must_use]
    pub fn total(&self) -> usize {
        self.iter().map(|(_, number)| number).sum()
    }

    /// The numbers that are not 0, best status first.
    pub fn iter(&self) -> impl Iterator<Item = (Status, usize)> {
        let numbers = Status::ALL.into_iter().zip(self.0);
        numbers.filter(|(_, number)| *number > 0).map(|(status, number)| (status, number as usize))
    }

    /// Adds to the number of a status. A document has less than 2³² of anything.
    pub(crate) fn add(&mut self, status: Status, more: usize) {
        let place = Status::ALL.iter().position(|of| *of == status);
        if let Some(number) = place.and_then(|place| self.0.get_mut(place)) {
            *number = number.saturating_add(u32::try_from(more).unwrap_or(u32::MAX));
        }
    }
}

impl FromIterator<(Status, usize)> for ByStatus {
    fn from_iter<I: IntoIterator<Item = (Status, usize)>>(numbers: I) -> Self {
        let mut all = ByStatus::default();
        numbers.into_iter().for_each(|(status, number)| all.add(status, number));
        all
    }
}

impl Serialize for ByStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for ByStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let numbers = BTreeMap::<Status, usize>::deserialize(deserializer)?;
        Ok(numbers.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use hexaglot_document::Status;

    use super::ByStatus;

    #[test]
    fn numbers_are_added_and_come_back() {
        let mut numbers = ByStatus::default();
        numbers.add(Status::Missing, 2);
        numbers.add(Status::Translated, 3);
        numbers.add(Status::Missing, 1);
        assert_eq!((numbers.get(Status::Missing), numbers.total()), (3, 6));
        assert_eq!(numbers.get(Status::Final), 0);
        let json = serde_json::to_string(&numbers).unwrap();
        assert_eq!(json, "{\"translated\":3,\"missing\":3}");
        assert_eq!(serde_json::from_str::<ByStatus>(&json).unwrap(), numbers);
    }
}
