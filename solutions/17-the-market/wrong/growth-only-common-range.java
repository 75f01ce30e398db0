// question: growth
// message: but got
Map<String, Double> growth(List<Turnover> turnovers, int year) {
    Map<String, Double> growth = new TreeMap<>();
    for (Turnover any : turnovers) {
        int last = turnovers.stream().filter(t -> t.company().equals(any.company()) && t.year() == year
                && !Double.isNaN(t.sales())).mapToInt(t -> t.month()).max().orElse(0);
        double[] sums = IntStream.of(year, year - 1).mapToDouble(y -> turnovers.stream()
                .filter(t -> t.company().equals(any.company()) && t.year() == y && t.month() <= last)
                .mapToDouble(t -> t.sales()).filter(x -> !Double.isNaN(x)).sum()).toArray();
        if (sums[1] > 0) growth.put(any.company(), sums[0] / sums[1] - 1);
    }
    return growth;
}
