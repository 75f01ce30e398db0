// question: shares
// message: add up all its products
Map<String, Map<String, Double>> shares(List<Sale> sales, String region) {
    Map<String, Map<String, Double>> months = new TreeMap<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Sale sale : sales) {
        if (sale.region().equals(region) && !Double.isNaN(sale.sales())
                && seen.add(List.of(sale.company(), sale.month(), sale.sales()))) {
            months.computeIfAbsent(sale.month(), month -> new TreeMap<>())
                    .merge(sale.company(), sale.sales(), Double::sum);
        }
    }
    Map<String, Map<String, Double>> shares = new TreeMap<>();
    months.forEach((month, sums) -> {
        double total = sums.values().stream().mapToDouble(x -> x).sum();
        if (total > 0) {
            sums.replaceAll((company, sum) -> sum / total);
            shares.put(month, sums);
        }
    });
    return shares;
}
