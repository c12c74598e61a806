/** npm runs scripts in the folder of package.json; paths that a person gives are meant from where the person is. */
import process from 'node:process';

process.chdir(process.env['INIT_CWD'] ?? '.');
