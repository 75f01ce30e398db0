/**
 * A kernel whose cells are compiled in another process, which is warm from those before. The kernel
 * asks ({@link io.percolate.kernel.pair.RemoteCompiler}), the compiler answers ({@link
 * io.percolate.kernel.pair.CompilerMain}), and while it does, it has the kernel load classes and
 * call them. One message goes one way, then one the other; both are plain fields of bounded size.
 */
package io.percolate.kernel.pair;
