// question: chart
// message: For order
Spec chart(Wish wish) {
    List<Series> all = wish.series();
    Kind kind = wish.aim() == Aim.SPREAD ? Kind.HISTOGRAM
            : wish.aim() == Aim.COMPARE || all.get(0).values().length < 3 ? Kind.BARS : Kind.LINES;
    boolean lines = kind == Kind.LINES;
    double[] known = all.stream().flatMapToDouble(s -> Arrays.stream(s.values()))
            .filter(x -> !Double.isNaN(x)).sorted().toArray();
    double min = known[0], max = known[known.length - 1];
    boolean logarithmic = lines && min > 0 && max > 100 * min;
    boolean fromZero = !lines || !logarithmic && min <= max / 2;
    String label = wish.quantity() + (wish.unit().isEmpty() ? "" : " (" + wish.unit() + ")");
    List<String> order = (kind == Kind.HISTOGRAM ? all.stream() : all.stream().sorted(
            Comparator.comparingInt((Series s) -> (int) last(s)).reversed().thenComparing(Series::name)))
            .map(s -> s.name()).toList();
    return new Spec(kind, label, logarithmic, fromZero, lines ? (all.size() + 3) / 4 : 1, order);
}

double last(Series series) {
    return Arrays.stream(series.values()).filter(x -> !Double.isNaN(x)).reduce((a, b) -> b).getAsDouble();
}
