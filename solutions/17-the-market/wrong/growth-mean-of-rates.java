// question: growth
// message: the mean of monthly rates
Map<String, Double> growth(List<Turnover> turnovers, int year) {
    Map<String, Map<Integer, Double>> now = new TreeMap<>(), before = new TreeMap<>();
    for (Turnover t : turnovers) {
        if (Double.isNaN(t.sales())) continue;
        if (t.year() == year) now.computeIfAbsent(t.company(), c -> new TreeMap<>()).put(t.month(), t.sales());
        if (t.year() == year - 1 && t.sales() > 0) {
            before.computeIfAbsent(t.company(), c -> new TreeMap<>()).put(t.month(), t.sales());
        }
    }
    Map<String, Double> growth = new TreeMap<>();
    now.forEach((company, months) -> months.entrySet().stream()
            .filter(e -> before.getOrDefault(company, Map.of()).containsKey(e.getKey()))
            .mapToDouble(e -> e.getValue() / before.get(company).get(e.getKey()) - 1)
            .average().ifPresent(mean -> growth.put(company, mean)));
    return growth;
}
