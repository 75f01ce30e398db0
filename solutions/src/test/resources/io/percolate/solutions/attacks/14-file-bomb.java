// attack: fills its disk, with one large file and many small ones
// assignment: 00-start-here
// question: scale
// slow: yes
// earns: 0
// reason: MB of files
double[] attack(int[] pixels) throws Exception {
    var folder = java.nio.file.Files.createDirectories(java.nio.file.Path.of("many"));
    try {
        for (int i = 0; i < 100_000; i++) {
            java.nio.file.Files.createFile(folder.resolve("" + i));
        }
    } catch (java.io.IOException full) {
    }
    try (var out = java.nio.file.Files.newOutputStream(java.nio.file.Path.of("large"))) {
        byte[] megabyte = new byte[1 << 20];
        while (true) {
            out.write(megabyte);
        }
    }
}
double[] scale(int[] pixels) {
    try {
        return attack(pixels);
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}
