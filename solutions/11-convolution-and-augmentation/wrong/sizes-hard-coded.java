// question: output-sizes
// message: sides and maps of any stack
List<Size> outputSizes(int channels, int side, List<Layer> layers) {
    if (side == 8) {
        return List.of(new Size(2, 3, 20), new Size(2, 1, 0));
    }
    return List.of(new Size(6, 28, 156), new Size(6, 14, 0), new Size(16, 10, 2416), new Size(16, 5, 0),
            new Size(120, 1, 48120), new Size(84, 1, 10164), new Size(10, 1, 850));
}
