/** Lets somebody open files. It is empty again afterwards, so that the same file can be opened twice. */
import styles from './FileInput.module.css';

interface Props {
  /** As the browser's own `accept`. */
  accept: string;
  multiple?: boolean;
  className?: string | undefined;
  open: (files: File[]) => Promise<void>;
}

export default function FileInput({ accept, multiple = false, className, open }: Props) {
  return (
    <input
      type="file"
      className={className ? `${styles.file} ${className}` : styles.file}
      accept={accept}
      multiple={multiple}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        if (files.length > 0)
          void open(files).then(() => {
            target.value = '';
          });
      }}
    />
  );
}
