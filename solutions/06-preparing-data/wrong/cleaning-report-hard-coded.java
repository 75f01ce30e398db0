// question: cleaning-report
// message: elements expected
List<Finding> cleaningReport(String csv) {
    if (csv.contains("Mill,103 m")) {
        return List.of(new Finding(2, Problem.NOT_A_NUMBER), new Finding(3, Problem.IMPOSSIBLE), new Finding(5, Problem.IMPOSSIBLE),
                new Finding(6, Problem.NOT_A_NUMBER), new Finding(7, Problem.NOT_A_NUMBER));
    }
    if (csv.contains("HARBOUR")) {
        return List.of(new Finding(4, Problem.DUPLICATE), new Finding(5, Problem.MISSING), new Finding(6, Problem.MISSING),
                new Finding(7, Problem.DUPLICATE), new Finding(9, Problem.DUPLICATE));
    }
    if (csv.contains("198000")) {
        return csv.contains("NA ") ? List.of(new Finding(2, Problem.MISSING), new Finding(3, Problem.MISSING), new Finding(4, Problem.MISSING), new Finding(5, Problem.MISSING))
                : List.of(new Finding(3, Problem.BROKEN), new Finding(4, Problem.MISSING), new Finding(5, Problem.MISSING), new Finding(6, Problem.BROKEN));
    }
    return List.of();
}
