// question: shares
// message: each month has its own
Map<String, Map<String, Double>> shares(List<Sale> sales, String region) {
    Map<String, Map<String, Double>> months = new TreeMap<>();
    for (Sale sale : sales) {
        if (sale.region().equals(region) && !Double.isNaN(sale.sales())) {
            months.computeIfAbsent(sale.month(), month -> new TreeMap<>())
                    .merge(sale.company(), sale.sales(), Double::sum);
        }
    }
    Map<String, Map<String, Double>> shares = new TreeMap<>();
    double all = months.values().stream().flatMap(sums -> sums.values().stream())
            .mapToDouble(x -> x).sum();
    months.forEach((month, sums) -> {
        double total = sums.values().stream().mapToDouble(x -> x).sum();
        if (total > 0) {
            sums.replaceAll((company, sum) -> sum / all);
            shares.put(month, sums);
        }
    });
    return shares;
}
