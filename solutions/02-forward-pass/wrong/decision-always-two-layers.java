// question: decision
// message: networks with
int[] decisions(List<Layer> network, double[][] points) {
    Layer one = network.get(0);
    Layer two = network.get(network.size() - 1);
    int[] classes = new int[points.length];
    for (int p = 0; p < points.length; p++) {
        double[] h = one.b().clone();
        for (int j = 0; j < h.length; j++) {
            for (int i = 0; i < points[p].length; i++) h[j] += one.w()[j][i] * points[p][i];
            if (network.size() > 1) h[j] = Math.max(0, h[j]);
        }
        double[] z = network.size() > 1 ? two.b().clone() : h;
        for (int j = 0; network.size() > 1 && j < z.length; j++) {
            for (int i = 0; i < two.w()[j].length; i++) z[j] += two.w()[j][i] * h[i];
        }
        int best = 0;
        for (int j = 1; j < z.length; j++) if (z[j] > z[best]) best = j;
        classes[p] = z.length == 1 ? (z[0] > 0 ? 1 : 0) : best;
    }
    return classes;
}
