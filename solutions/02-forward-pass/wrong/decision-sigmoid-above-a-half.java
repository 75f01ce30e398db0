// question: decision
// message: its sigmoid is rounded to exactly 0.5
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
            classes[p] = 1 / (1 + Math.exp(-h[0])) > 0.5 ? 1 : 0;
        } else {
            for (int j = 1; j < h.length; j++) {
                if (h[j] > h[classes[p]]) classes[p] = j;
            }
        }
    }
    return classes;
}
