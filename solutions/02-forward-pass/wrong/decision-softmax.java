// question: decision
// message: Softmax rounds tiny ones to the same number
int[] decisions(List<Layer> network, double[][] points) {
    int[] classes = new int[points.length];
    for (int p = 0; p < points.length; p++) {
        double[] h = points[p];
        for (int l = 0; l < network.size(); l++) {
            Layer layer = network.get(l);
            double[] z = layer.b().clone();
            for (int j = 0; j < z.length; j++) {
                for (int i = 0; i < h.length; i++) z[j] += layer.w()[j][i] * h[i];
                if (l < network.size() - 1) z[j] = Math.max(0, z[j]);
            }
            h = z;
        }
        if (h.length == 1) {
            classes[p] = h[0] > 0 ? 1 : 0;
        } else {
            double sum = DoubleStream.of(h).map(Math::exp).sum();
            double[] shares = DoubleStream.of(h).map(v -> Math.exp(v) / sum).toArray();
            for (int j = 1; j < shares.length; j++) {
                if (shares[j] > shares[classes[p]]) classes[p] = j;
            }
        }
    }
    return classes;
}
