// question: growth
// message: that is season
Map<String, Double> growth(List<Turnover> turnovers, int year) {
    Map<String, TreeMap<Integer, Double>> months = new TreeMap<>();
    for (Turnover t : turnovers) {
        if (t.year() == year && !Double.isNaN(t.sales())) {
            months.computeIfAbsent(t.company(), c -> new TreeMap<>()).put(t.month(), t.sales());
        }
    }
    Map<String, Double> growth = new TreeMap<>();
    months.forEach((company, sales) -> growth.put(company,
            sales.lastEntry().getValue() / sales.firstEntry().getValue() - 1));
    return growth;
}
