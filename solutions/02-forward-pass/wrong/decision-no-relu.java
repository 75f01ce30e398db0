// question: decision
// message: ReLU is missing between the layers
int[] decisions(List<Layer> network, double[][] points) {
    int[] classes = new int[points.length];
    for (int p = 0; p < points.length; p++) {
        double[] h = points[p];
        for (Layer layer : network) {
            double[] z = layer.b().clone();
            for (int j = 0; j < z.length; j++) {
                for (int i = 0; i < h.length; i++) z[j] += layer.w()[j][i] * h[i];
            }
            h = z;
        }
        int best = 0;
        for (int j = 1; j < h.length; j++) if (h[j] > h[best]) best = j;
        classes[p] = h.length == 1 ? (h[0] > 0 ? 1 : 0) : best;
    }
    return classes;
}
