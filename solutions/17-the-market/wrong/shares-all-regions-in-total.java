// question: shares
// message: The total is that of all regions
Map<String, Map<String, Double>> shares(List<Sale> sales, String region) {
    Map<String, Map<String, Double>> shares = new TreeMap<>();
    Map<String, Double> totals = new TreeMap<>();
    for (Sale sale : sales) {
        if (Double.isNaN(sale.sales())) continue;
        totals.merge(sale.month(), sale.sales(), Double::sum);
        if (sale.region().equals(region)) {
            shares.computeIfAbsent(sale.month(), month -> new TreeMap<>())
                    .merge(sale.company(), sale.sales(), Double::sum);
        }
    }
    shares.values().removeIf(sums -> sums.values().stream().mapToDouble(x -> x).sum() == 0);
    shares.forEach((month, sums) -> sums.replaceAll((company, sum) -> sum / totals.get(month)));
    return shares;
}
