// question: shapes
// message: In a batch, examples are rows
List<LayerShapes> shapes(int batch, int[] units) {
    List<LayerShapes> shapes = new ArrayList<>();
    for (int l = 1; l < units.length; l++) {
        shapes.add(new LayerShapes(new long[] {units[l], units[l - 1]}, new long[] {units[l]},
                new long[] {units[l], batch}));
    }
    return shapes;
}
