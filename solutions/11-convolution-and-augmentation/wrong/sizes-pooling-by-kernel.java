// question: output-sizes
// message: The pooling was moved by its own size
List<Size> outputSizes(int channels, int side, List<Layer> layers) {
    List<Size> out = new ArrayList<>(); int maps = channels, n = side; 
    for (Layer l : layers) { long p = 0;
        if (l.kind() == Kind.DENSE) { p = ((long) maps * n * n + 1) * l.maps(); n = 1; maps = l.maps(); }
        else if (l.kind() == Kind.CONVOLUTION) { p = (long) l.maps() * ((long) maps * l.kernel() * l.kernel() + 1); n = (n + 2 * l.padding() - l.kernel()) / l.stride() + 1; maps = l.maps(); }
        else { p = 0; n = (n + 2 * l.padding() - l.kernel()) / l.kernel() + 1; }
        out.add(new Size(maps, n, p));  }
    return out; }
