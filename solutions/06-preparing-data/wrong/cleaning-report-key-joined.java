// question: cleaning-report
// message: are no duplicates
List<Finding> cleaningReport(String csv) {
    List<Finding> findings = new ArrayList<>();
    Set<List<Object>> good = new HashSet<>();
    Set<String> gaps = Set.of("", "NA", "n/a", "?");
    List<String> lines = csv.lines().toList();
    for (int i = 1; i < lines.size(); i++) {
        List<String> cells = Arrays.stream(lines.get(i).split(",", -1)).map(String::strip).toList();
        Problem problem = null;
        if (cells.size() != 3) {
            problem = Problem.BROKEN;
        } else if (cells.stream().anyMatch(gaps::contains)) {
            problem = Problem.MISSING;
        } else {
            try {
                double area = Double.parseDouble(cells.get(1));
                double price = Double.parseDouble(cells.get(2));
                if (area <= 0 || price <= 0) {
                    problem = Problem.IMPOSSIBLE;
                } else if (!good.add(List.of(cells.get(0).toLowerCase(Locale.ROOT) + area + price))) {
                    problem = Problem.DUPLICATE;
                }
            } catch (NumberFormatException e) {
                problem = Problem.NOT_A_NUMBER;
            }
        }
        if (problem != null) {
            findings.add(new Finding(i + 1, problem));
        }
    }
    return findings;
}
