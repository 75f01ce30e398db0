// question: unify
// message: but got
List<Sale> unify(List<Sale> lines) {
    Map<String, String> names = new HashMap<>();
    for (String name : List.of("Arabica & Co", "Brewline", "Crema Works", "Dripstone", "Mokka",
            "North", "East", "South", "West")) {
        names.put(name.toLowerCase(Locale.ROOT), name);
    }
    return lines.stream().map(line -> new Sale(names.getOrDefault(low(line.company()), line.company()),
            names.getOrDefault(low(line.region()), line.region()), low(line.product()),
            line.month(), line.sales())).distinct().toList();
}

String low(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
}
