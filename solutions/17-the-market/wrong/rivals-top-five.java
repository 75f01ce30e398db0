// question: rivals
// message: elements expected
List<String> rivals(List<Sale> sales, String company, Place place) {
    Map<String, Double> sums = new TreeMap<>();
    for (Sale sale : sales) {
        if (!sale.company().equals(company) && sale.sales() > 0
                && sale.region().equals(place.region()) && sale.product().equals(place.product())
                && sale.month().compareTo(place.from()) >= 0 && sale.month().compareTo(place.to()) <= 0) {
            sums.merge(sale.company(), sale.sales(), Double::sum);
        }
    }
    List<String> rivals = new ArrayList<>(sums.keySet());   // by name, and sorting keeps that among equals
    rivals.sort(Comparator.comparing((String name) -> sums.get(name)).reversed());
    return rivals.subList(0, Math.min(5, rivals.size()));
}
