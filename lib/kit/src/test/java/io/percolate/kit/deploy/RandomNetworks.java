package io.percolate.kit.deploy;

import ai.djl.modality.nlp.DefaultVocabulary;
import ai.djl.modality.nlp.Vocabulary;
import ai.djl.modality.nlp.embedding.TrainableWordEmbedding;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import ai.djl.nn.pooling.Pool;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Networks stacked at random from all layers that lessons have. */
record RandomNetworks(SplittableRandom random) {

  private static final Shape ONE = new Shape(1, 1);
  private static final Shape TWO = new Shape(2, 2);
  private static final Shape THREE = new Shape(3, 3);

  private static final Vocabulary VOCABULARY =
      DefaultVocabulary.builder().add(List.of("a", "cup", "of", "tea")).build();

  /** A network and the shape of one example for it. */
  record Made(Block network, Shape input) {}

  Made next() {
    return switch (random.nextInt(4)) {
      case 0 -> new Made(vectors(), new Shape(1 + random.nextInt(9)));
      case 1 -> new Made(sequences(), new Shape(6, 4));
      case 2 -> new Made(words(), new Shape(5));
      default -> new Made(images(), new Shape(2, 8, 8));
    };
  }

  private Block vectors() {
    SequentialBlock network = new SequentialBlock();
    for (int layers = random.nextInt(6); layers > 0; layers--) {
      network.add(layer());
    }
    network.add(Linear.builder().setUnits(4).build());
    return random.nextBoolean() ? network : network.add(ending());
  }

  private Block images() {
    SequentialBlock network = new SequentialBlock();
    for (int layers = 1 + random.nextInt(4); layers > 0; layers--) {
      network.add(imageLayer());
    }
    switch (random.nextInt(4)) {
      case 0 -> network.add(Pool.globalAvgPool2dBlock());
      case 1 -> network.add(Pool.globalMaxPool2dBlock());
      case 2 -> network.add(Pool.maxPool2dBlock(TWO, TWO)).add(Blocks.batchFlattenBlock());
      default -> network.add(Pool.avgPool2dBlock(TWO, TWO)).add(Blocks.batchFlattenBlock());
    }
    return network.add(Linear.builder().setUnits(4).build());
  }

  /** Self-attention without weights of its own, and convolution along a sequence. */
  private Block sequences() {
    SequentialBlock network = new SequentialBlock().add(Linear.builder().setUnits(4).build());
    if (random.nextBoolean()) {
      network.add(LambdaBlock.singleton(x -> x.matMul(x.transpose(0, 2, 1)).softmax(-1).matMul(x)));
    } else {
      network.add(Conv1d.builder().setFilters(3).setKernelShape(new Shape(3)).build());
    }
    return network.add(LayerNorm.builder().build()).add(Blocks.batchFlattenBlock());
  }

  private Block words() {
    return new SequentialBlock()
        .add(LambdaBlock.singleton(x -> x.abs().toType(DataType.INT64, false)))
        .add(TrainableWordEmbedding.builder().setEmbeddingSize(3).setVocabulary(VOCABULARY).build())
        .add(Blocks.batchFlattenBlock())
        .add(vectors());
  }

  private Block layer() {
    return switch (random.nextInt(8)) {
      case 0 -> Dropout.builder().optRate((float) random.nextDouble(0.9)).build();
      case 1 -> BatchNorm.builder().build();
      case 2 -> LayerNorm.builder().build();
      case 3 -> new SequentialBlock().add(layer()).add(activation());
      case 4 -> residual(new SequentialBlock().add(activation()));
      case 5 -> beside(new SequentialBlock().add(activation()));
      case 6 -> activation();
      default ->
          Linear.builder().setUnits(1 + random.nextInt(12)).optBias(random.nextBoolean()).build();
    };
  }

  private Block imageLayer() {
    return switch (random.nextInt(7)) {
      case 0 -> Pool.maxPool2dBlock(THREE, ONE, ONE);
      case 1 -> Pool.avgPool2dBlock(THREE, ONE, ONE);
      case 2 -> BatchNorm.builder().build();
      case 3 -> activation();
      case 4 -> residual(new SequentialBlock().add(activation()).add(BatchNorm.builder().build()));
      case 5 -> beside(conv(ONE));
      default -> conv(ONE);
    };
  }

  private Block conv(Shape stride) {
    return Conv2d.builder()
        .setFilters(2 * (1 + random.nextInt(2)))
        .setKernelShape(THREE)
        .optPadding(ONE)
        .optStride(stride)
        .optGroups(random.nextBoolean() ? 1 : 2)
        .optBias(random.nextBoolean())
        .build();
  }

  private static Block residual(Block way) {
    return parallel(
        List.of(way, Blocks.identityBlock()),
        all -> new NDList(all.get(0).singletonOrThrow().add(all.get(1).singletonOrThrow())));
  }

  private static Block beside(Block way) {
    return parallel(
        List.of(way, Blocks.identityBlock()),
        all ->
            new NDList(
                NDArrays.concat(
                    all.stream()
                        .map(NDList::singletonOrThrow)
                        .collect(Collectors.toCollection(NDList::new)),
                    1)));
  }

  private static Block parallel(List<Block> ways, Function<List<NDList>, NDList> join) {
    ParallelBlock block = new ParallelBlock(join);
    ways.forEach(block::add);
    return block;
  }

  private Block ending() {
    return random.nextBoolean()
        ? LambdaBlock.singleton(x -> x.softmax(-1))
        : LambdaBlock.singleton(x -> x.logSoftmax(1));
  }

  private Block activation() {
    List<Supplier<Block>> all =
        List.of(
            Activation::reluBlock,
            Activation::relu6Block,
            Activation::sigmoidBlock,
            Activation::tanhBlock,
            Activation::geluBlock,
            Activation::seluBlock,
            Activation::softPlusBlock,
            Activation::softSignBlock,
            Activation::mishBlock,
            () -> Activation.swishBlock(1.5f),
            () -> Activation.leakyReluBlock(0.2f),
            () -> Activation.eluBlock(0.7f),
            () -> LambdaBlock.singleton(RandomNetworks::ownCode),
            () -> new SequentialBlock().add(Activation::relu));
    return all.get(random.nextInt(all.size())).get();
  }

  private static NDArray ownCode(NDArray x) {
    return x.mul(2).sub(1).div(3).square().neg().exp().add(x.abs().sqrt());
  }
}
