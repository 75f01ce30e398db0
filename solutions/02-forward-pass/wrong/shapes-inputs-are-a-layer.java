// question: shapes
// message: The inputs are no layer
List<LayerShapes> shapes(int batch, int[] units) {
    List<LayerShapes> shapes = new ArrayList<>();
    int before = units[0];
    for (int n : units) {
        shapes.add(new LayerShapes(new long[] {n, before}, new long[] {n}, new long[] {batch, n}));
        before = n;
    }
    return shapes;
}
