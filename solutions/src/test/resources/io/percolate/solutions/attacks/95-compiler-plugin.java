// attack: a plug-in of the compiler's, made by the cell and put on the class path
// assignment: 00-start-here
// question: scale
// notebook: compiler-4
// earns: 0
// reason: can't be compiled against
var plugin = java.nio.file.Files.createDirectories(java.nio.file.Path.of("plugin", "META-INF", "services"));
java.nio.file.Files.writeString(
    java.nio.file.Path.of("plugin", "Plug.java"),
    """
    public class Plug implements com.sun.source.util.Plugin {
        public String getName() { return "Plug"; }
        public boolean autoStart() { return true; }
        public void init(com.sun.source.util.JavacTask task, String... arguments) { Runtime.getRuntime().halt(0); }
    }
    """);
javax.tools.ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "plugin/Plug.java");
java.nio.file.Files.writeString(plugin.resolve("com.sun.source.util.Plugin"), "Plug");
io.percolate.kernel.runtime.Magics.lineMagic("classpath", java.util.List.of("plugin"));
double[] scale(int[] pixels) {
    return new double[pixels.length];
}
