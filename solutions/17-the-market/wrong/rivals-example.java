// question: rivals
// message: but got
List<String> rivals(List<Sale> sales, String company, Place place) {
    return List.of("Dripstone", "Brewline");
}
