/**
 * How an installed page is called and looks, and that it takes exports which another app shares with it: the service
 * worker answers that address itself, nothing is sent. A manifest speaks one language, so its name speaks all three.
 */
export const manifest = (name: string, description: string): string =>
  JSON.stringify({
    name,
    short_name: 'Otboy',
    description,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#faf9f6',
    theme_color: '#faf9f6',
    icons: [
      { src: './mark.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: './mark-192.png', sizes: '192x192', type: 'image/png' },
      { src: './mark-512.png', sizes: '512x512', type: 'image/png' },
      { src: './mark-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    share_target: {
      action: './share',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        files: [
          {
            name: 'files',
            accept: [
              'text/*',
              'application/xml',
              'application/json',
              'application/zip',
              'application/gzip',
              'application/pdf',
              'application/vnd.sqlite3',
              'application/x-sqlite3',
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
              'application/octet-stream',
              '.xml',
              '.json',
              '.zip',
              '.csv',
              '.db',
              '.sqlite',
              '.vcf',
              '.mbox',
              '.eml',
            ],
          },
        ],
      },
    },
  });
