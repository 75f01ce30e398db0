// question: growth
// message: but got
Map<String, Double> growth(List<Turnover> turnovers, int year) {
    Map<String, List<Double>> now = new TreeMap<>(), before = new TreeMap<>();
    for (Turnover t : turnovers) {
        if (t.year() == year) now.computeIfAbsent(t.company(), c -> new ArrayList<>()).add(t.sales());
        if (t.year() == year - 1) before.computeIfAbsent(t.company(), c -> new ArrayList<>()).add(t.sales());
    }
    Map<String, Double> growth = new TreeMap<>();
    now.forEach((company, sales) -> {
        List<Double> old = before.getOrDefault(company, List.of());
        double a = 0, b = 0;
        for (int i = 0; i < Math.min(sales.size(), old.size()); i++) {
            if (!Double.isNaN(sales.get(i) + old.get(i))) {
                a += sales.get(i);
                b += old.get(i);
            }
        }
        if (b > 0) growth.put(company, a / b - 1);
    });
    return growth;
}
