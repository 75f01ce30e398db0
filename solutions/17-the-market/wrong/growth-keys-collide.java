// question: growth
// message: but got
Map<String, Double> growth(List<Turnover> turnovers, int year) {
    Map<Object, Double> known = new HashMap<>();
    Set<String> companies = new TreeSet<>();
    for (Turnover t : turnovers) {
        companies.add(t.company());
        if (!Double.isNaN(t.sales())) known.put(t.company() + (t.year() * 10 + t.month()), t.sales());
    }
    Map<String, Double> growth = new TreeMap<>();
    for (String company : companies) {
        double now = 0, before = 0;
        for (int month = 1; month <= 12; month++) {
            Double later = known.get(company + (year * 10 + month));
            Double earlier = known.get(company + ((year - 1) * 10 + month));
            if (later != null && earlier != null) {
                now += later;
                before += earlier;
            }
        }
        if (before > 0) growth.put(company, now / before - 1);
    }
    return growth;
}
