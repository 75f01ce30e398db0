// question: growth
// message: with the season in them
Map<String, Double> growth(List<Turnover> turnovers, int year) {
    Map<String, Double> growth = new TreeMap<>();
    for (Turnover any : turnovers) {
        double[] mean = IntStream.of(year, year - 1).mapToDouble(y -> turnovers.stream()
                .filter(t -> t.company().equals(any.company()) && t.year() == y && !Double.isNaN(t.sales()))
                .mapToDouble(t -> t.sales()).average().orElse(0)).toArray();
        if (mean[1] > 0) growth.put(any.company(), mean[0] / mean[1] - 1);
    }
    return growth;
}
