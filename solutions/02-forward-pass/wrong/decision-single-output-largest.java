// question: decision
// message: With a single output the place of the largest is always 0
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
    int[] classes = new int[points.length];
    for (int p = 0; p < points.length; p++) {
        double[] z = outputs(network, points[p]);
        for (int j = 1; j < z.length; j++) if (z[j] > z[classes[p]]) classes[p] = j;
    }
    return classes;
}
