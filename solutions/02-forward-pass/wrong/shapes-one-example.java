// question: shapes
// message: A batch has a row for each of its examples
List<LayerShapes> shapes(int batch, int[] units) {
    List<LayerShapes> shapes = new ArrayList<>();
    for (int l = 1; l < units.length; l++) {
        shapes.add(new LayerShapes(new long[] {units[l], units[l - 1]}, new long[] {units[l]},
                new long[] {units[l]}));
    }
    return shapes;
}
