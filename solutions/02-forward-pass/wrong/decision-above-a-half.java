// question: decision
// message: The output was compared with 0.5
double[] outputs(List<Layer> network, double[] x) {
    double[] h = x;
    for (int l = 0; l < network.size(); l++) {
        double[] z = network.get(l).b().clone();
        for (int j = 0; j < z.length; j++) {
            for (int i = 0; i < h.length; i++) z[j] += network.get(l).w()[j][i] * h[i];
            if (l < network.size() - 1) z[j] = Math.max(0, z[j]);
        }
        h = z;
    }
    return h;
}

int[] decisions(List<Layer> network, double[][] points) {
    return Stream.of(points).mapToInt(x -> {
        double[] z = outputs(network, x);
        if (z.length == 1) return z[0] > 0.5 ? 1 : 0;
        int best = 0;
        for (int j = 1; j < z.length; j++) if (z[j] > z[best]) best = j;
        return best;
    }).toArray();
}
