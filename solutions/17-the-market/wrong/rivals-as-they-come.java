// question: rivals
// message: in the order of the lines
List<String> rivals(List<Sale> sales, String company, Place place) {
    return sales.stream().filter(s -> !s.company().equals(company) && s.sales() > 0
            && s.region().equals(place.region()) && s.product().equals(place.product())
            && s.month().compareTo(place.from()) >= 0 && s.month().compareTo(place.to()) <= 0)
            .map(s -> s.company()).distinct().toList();
}
