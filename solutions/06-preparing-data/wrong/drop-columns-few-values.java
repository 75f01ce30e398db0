// question: drop-columns
// message: it varies
Map<String, Reason> dropColumns(List<Feature> features, double[] target) {
    Map<String, Reason> dropped = new TreeMap<>();
    for (Feature feature : features) {
        double[] all = feature.values();
        int[] present = IntStream.range(0, all.length).filter(i -> !Double.isNaN(all[i])).toArray();
        double[] x = IntStream.of(present).mapToDouble(i -> all[i]).toArray();
        double[] y = IntStream.of(present).mapToDouble(i -> target[i]).toArray();
        if (!feature.knownInTime()) {
            dropped.put(feature.name(), Reason.LEAKING);
        } else if (DoubleStream.of(x).distinct().count() <= 2) {
            dropped.put(feature.name(), Reason.CONSTANT);
        } else {
            double meanX = DoubleStream.of(x).average().orElseThrow();
            double meanY = DoubleStream.of(y).average().orElseThrow();
            double xy = 0, xx = 0, yy = 0;
            for (int i = 0; i < x.length; i++) {
                xy += (x[i] - meanX) * (y[i] - meanY);
                xx += (x[i] - meanX) * (x[i] - meanX);
                yy += (y[i] - meanY) * (y[i] - meanY);
            }
            if (Math.abs(xy / Math.sqrt(xx * yy)) < 2 / Math.sqrt(x.length)) {
                dropped.put(feature.name(), Reason.NOISE);
            }
        }
    }
    return dropped;
}
