// question: growth
// message: the growth of Tamp among others
Map<String, Double> growth(List<Turnover> turnovers, int year) {
    Map<List<Object>, Double> known = new HashMap<>();
    Set<String> companies = new TreeSet<>();
    for (Turnover t : turnovers) {
        companies.add(t.company());
        if (!Double.isNaN(t.sales())) known.put(List.of(t.company(), t.year(), t.month()), t.sales());
    }
    Map<String, Double> growth = new TreeMap<>();
    for (String company : companies) {
        int n = 0;
        double now = 0, before = 0;
        for (int month = 1; month <= 12; month++) {
            Double later = known.get(List.of(company, year, month));
            Double earlier = known.get(List.of(company, year - 1, month));
            if (later != null && earlier != null) {
                now += later;
                n++;
                before += earlier;
            }
        }
        if (before > 0 && n > 1) growth.put(company, now / before - 1);
    }
    return growth;
}
