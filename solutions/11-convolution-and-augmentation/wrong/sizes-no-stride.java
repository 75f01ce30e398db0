// question: output-sizes
// message: The stride is missing
List<Size> outputSizes(int channels, int side, List<Layer> layers) {
    List<Size> sizes = new ArrayList<>();
    int maps = channels;
    int n = side;
    for (Layer layer : layers) {
        long parameters = 0;
        if (layer.kind() == Kind.DENSE) {
            parameters = ((long) maps * n * n + 1) * layer.maps();
            n = 1;
        } else {
            n = (n + 2 * layer.padding() - layer.kernel()) + 1;
        }
        if (layer.kind() == Kind.CONVOLUTION) {
            parameters = (long) layer.maps() * (maps * layer.kernel() * layer.kernel() + 1);
        }
        if (layer.kind() != Kind.POOLING) {
            maps = layer.maps();
        }
        sizes.add(new Size(maps, n, parameters));
    }
    return sizes;
}
