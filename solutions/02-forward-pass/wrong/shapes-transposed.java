// question: shapes
// message: That is the shape of Wᵀ
List<LayerShapes> shapes(int batch, int[] units) {
    List<LayerShapes> shapes = new ArrayList<>();
    for (int l = 1; l < units.length; l++) {
        shapes.add(new LayerShapes(new long[] {units[l - 1], units[l]}, new long[] {units[l]},
                new long[] {batch, units[l]}));
    }
    return shapes;
}
