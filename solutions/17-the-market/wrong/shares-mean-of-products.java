// question: shares
// message: a mean of shares of products
Map<String, Map<String, Double>> shares(List<Sale> sales, String region) {
    Map<String, Map<String, Double>> shares = new TreeMap<>();
    List<Sale> here = sales.stream().filter(s -> s.region().equals(region) && !Double.isNaN(s.sales())).toList();
    for (String month : here.stream().map(Sale::month).distinct().toList()) {
        List<Sale> then = here.stream().filter(s -> s.month().equals(month)).toList();
        List<String> products = then.stream().map(Sale::product).distinct().toList();
        if (then.stream().mapToDouble(Sale::sales).sum() == 0) continue;
        Map<String, Double> row = new TreeMap<>();
        for (Sale sale : then) {
            double all = then.stream().filter(s -> s.product().equals(sale.product())).mapToDouble(Sale::sales).sum();
            row.merge(sale.company(), all == 0 ? 0 : sale.sales() / all / products.size(), Double::sum);
        }
        shares.put(month, row);
    }
    return shares;
}
