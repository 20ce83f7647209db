import neurone.*;
import neurone.activation.*;
import neurone.check.*;
import neurone.core.*;
import neurone.data.*;
import neurone.initializer.*;
import neurone.loss.*;
import neurone.measure.*;
import neurone.optimizer.*;
import neurone.schedule.*;
import neurone.training.*;
import org.ejml.data.DMatrixRMaj;
System.out.println("""
    The library is imported. A network for exclusive or, its training, and what it predicts:

    var network = Network.inputs(2).dense(8, new Tanh()).dense(1, new Sigmoid()).build(42)
    var trainer = new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(0.5))
    var xor = ToyData.xor()
    trainer.fit(xor, 2000).last()
    network.predict(xor.X())

    /help explains the prompt, /exit leaves it.
    """)
