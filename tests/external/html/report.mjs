// Findings, and a table of how much was looked at.

export class Report {
  findings = [];
  #counts = new Map();

  /// One thing that is wrong with a page.
  finding(check, page, selector, message) {
    this.findings.push(`${check}: ${page.name}: ${selector}: ${message}`);
  }

  /// One more thing of a page was looked at.
  counted(check, page, count = 1) {
    const row = this.#counts.get(page.site) ?? new Map();
    row.set(check, (row.get(check) ?? 0) + count);
    this.#counts.set(page.site, row);
  }

  /// Sites by checks: how much was looked at.
  table(sites) {
    const checks = [...new Set([...this.#counts.values()].flatMap((row) => [...row.keys()]))];
    const head = ["site", "pages", ...checks];
    const rows = sites.map((site) => [
      site.name,
      site.pages.length,
      ...checks.map((check) => this.#counts.get(site.name)?.get(check) ?? "–"),
    ]);
    const all = [head, ...rows].map((row) => row.map(String));
    const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
    const line = (row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join("  ");
    return all.map(line).join("\n");
  }
}
