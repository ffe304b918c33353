// What is used of the optional peer `@huggingface/transformers`, so that types can be checked where it is not installed.
declare module '@huggingface/transformers' {
  interface LoadOptions {
    /** Nothing is looked up on a network. */
    local_files_only?: boolean;
  }

  interface ModelOptions extends LoadOptions {
    /** The folder of the model file below that of its configuration. */
    subfolder?: string;
    /** The model file without `.onnx`. */
    model_file_name?: string;
    /** `fp32` takes the file just as named. */
    dtype?: 'fp32';
  }

  interface Tokenizer {
    readonly unk_token_id: number | undefined;
    readonly model_max_length: number;
    encode(text: string, options?: { add_special_tokens?: boolean }): number[];
  }

  export class Tensor {
    constructor(type: 'int64', data: BigInt64Array, dims: number[]);
    readonly dims: readonly number[];
    readonly data: Float32Array;
  }

  type TokenClassifier = (inputs: {
    input_ids: Tensor;
    attention_mask: Tensor;
  }) => Promise<{ readonly logits: Tensor }>;

  export const AutoTokenizer: {
    from_pretrained(folder: string, options: LoadOptions): Promise<Tokenizer>;
  };

  export const AutoModelForTokenClassification: {
    from_pretrained(folder: string, options: ModelOptions): Promise<TokenClassifier>;
  };
}
