// question: shapes
// message: A bias is a vector, one number a unit
List<LayerShapes> shapes(int batch, int[] units) {
    List<LayerShapes> shapes = new ArrayList<>();
    for (int l = 1; l < units.length; l++) {
        shapes.add(new LayerShapes(new long[] {units[l], units[l - 1]}, new long[] {units[l], 1},
                new long[] {batch, units[l]}));
    }
    return shapes;
}
