/** What came with the address that another device showed: it is taken in, and the address is empty again. */
import { useEffect } from 'react';
import { useHashText } from '../../../shared/ui/useHashText';
import { codeKey, readCode } from '../model/code';
import { takeInReading, tellOf } from './readingStore';

const notWhole =
  'This address carries no whole reading, and nothing here has changed. Show the code and scan it once more, or use the file.';

export function useHandedOver(): void {
  const [code, setCode] = useHashText(codeKey);
  useEffect(() => {
    if (code === '') return;
    const reading = readCode(code);
    if (reading) takeInReading(reading);
    else tellOf(notWhole);
    setCode('');
  }, [code, setCode]);
}
