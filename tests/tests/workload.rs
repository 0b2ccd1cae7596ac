//! The workload counts what the status counts: in every project of two suites, each unit and word once.

use hexaglot_locale::Lang;
use hexaglot_publish::{BuildOptions, Detail, check, workload};
use hexaglot_tests::collect::collect;
use hexaglot_tests::outcome::open;
use hexaglot_tests::project::Project;
use hexaglot_tests::root;

/// The suites in which units have every status.
const AREAS: [&str; 2] = ["suite::states::", "suite::sync::"];

#[test]
fn its_sums_are_those_of_the_status() {
    let mut rows = 0;
    let cases = collect(&root().join("tests")).cases.into_iter();
    for case in cases.filter(|case| AREAS.iter().any(|area| case.name.starts_with(area))) {
        let project = Project::read(&case.folder);
        let index = open(&project.loader).value;
        let mut options = BuildOptions::default();
        options.languages = Lang::ALL.to_vec();
        options.detail = Detail::Workload;
        let documents = check(&index, &project.loader, None, &options, &|| (), &()).unwrap().value;
        let workload = workload(&documents);
        for row in &workload.rows {
            let document = documents.iter().find(|document| document.id == row.document).unwrap();
            let edition =
                document.editions.iter().find(|edition| edition.lang == row.lang).unwrap();
            let units: usize = row.counts.values().map(|count| count.units).sum();
            let words: usize = row.counts.values().map(|count| count.words).sum();
            let expected = (edition.units.total(), edition.words.total());
            assert_eq!((units, words), expected, "{}: {} {}", case.name, row.document, row.lang);
        }
        for (pair, totals) in &workload.totals {
            let rows = workload.rows.iter().filter(|row| (row.original, row.lang) == *pair);
            for (work, total) in totals {
                let counts = rows.clone().map(|row| row.counts[work]);
                let units: usize = counts.clone().map(|count| count.units).sum();
                let words: usize = counts.map(|count| count.words).sum();
                assert_eq!((units, words), (total.units, total.words), "{}: {work:?}", case.name);
            }
        }
        rows += workload.rows.len();
    }
    assert!(rows > 200, "only {rows} editions were counted");
}
