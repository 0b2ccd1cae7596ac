//! Every folder below `tests/suite`, `tests/invalid`, `tests/ids` and `tests/import` is a test of its own; `tests/README.md` says
//! how to add one.

use std::process::ExitCode;

use hexaglot_tests::collect::{Collection, collect};
use hexaglot_tests::outcome::outcome;
use hexaglot_tests::{bless, compare, root};
use libtest_mimic::{Arguments, Failed, Trial};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let Collection { cases, strays } = collect(&root().join("tests"));
    let blesses = bless::is_asked();
    let collected = Trial::test("every_folder_is_a_case", move || {
        let strays: Vec<_> = strays.iter().map(|path| path.display().to_string()).collect();
        if strays.is_empty() {
            return Ok(());
        }
        let list = strays.join("\n");
        Err(Failed::from(format!(
            "no test has these; a case has `content/`, one of `ids` `before.yaml`, one of `import` pages:\n{list}"
        )))
    });
    let cases = cases.into_iter().map(|case| {
        Trial::test(case.name.clone(), move || {
            let actual = outcome(&case).map_err(Failed::from)?;
            let done = if blesses {
                bless::bless(&case, &actual)
            } else {
                compare::compare(&case, &actual)
            };
            done.map_err(Failed::from)
        })
    });
    let trials = std::iter::once(collected).chain(cases).collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}
