const styleId = 'wx-overlay-styles';

/** WeChat's own sheets: sizes in CSS pixels of a 390-wide phone, its grey, green and blue. */
const css = `
.wx-layer{position:absolute;inset:0;z-index:9000;display:flex;background:rgba(0,0,0,.5);pointer-events:auto;
  font:17px/1.4 -apple-system,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:rgba(0,0,0,.9);text-align:left;-webkit-user-select:none;user-select:none}
.wx-layer *{box-sizing:border-box}
.wx-layer-center{align-items:center;justify-content:center}
.wx-layer-bottom{align-items:flex-end}
.wx-layer-full{background:#111}
.wx-panel{outline:none;background:#fff}
.wx-panel-center{width:320px;max-width:calc(100% - 48px);border-radius:12px;overflow:hidden}
.wx-panel-bottom{width:100%;max-height:85%;overflow:auto;border-radius:12px 12px 0 0;padding-bottom:var(--safe-bottom-px,12px);animation:wx-rise .18s ease-out}
.wx-panel-full{width:100%;height:100%;overflow:auto;background:#111;color:#fff;display:flex;flex-direction:column}
@keyframes wx-rise{from{transform:translateY(24px);opacity:.4}}
@media (prefers-reduced-motion:reduce){.wx-panel-bottom{animation:none}}
.wx-layer button{appearance:none;border:0;margin:0;background:none;font:inherit;color:inherit;cursor:pointer;min-height:48px}
.wx-layer button:focus-visible,.wx-layer input:focus-visible,.wx-layer textarea:focus-visible{outline:2px solid #576b95;outline-offset:-3px}
.wx-layer button:disabled{opacity:.35;cursor:default}
.wx-modal-title{padding:32px 24px 0;font-weight:600;text-align:center}
.wx-modal-text{padding:16px 24px 32px;color:rgba(0,0,0,.55);text-align:center;white-space:pre-wrap;overflow-wrap:anywhere;max-height:60vh;overflow:auto;user-select:text}
.wx-modal-title+.wx-modal-text{padding-top:12px}
.wx-modal-text:first-child{color:rgba(0,0,0,.9);padding-top:32px}
.wx-modal-field{display:block;width:calc(100% - 48px);margin:16px 24px 24px;padding:10px 12px;border:0;border-radius:6px;background:#f2f2f2;font:inherit;resize:none}
.wx-modal-buttons{display:flex;border-top:1px solid rgba(0,0,0,.1)}
.wx-layer .wx-modal-button{flex:1;height:56px;font-weight:600}
.wx-modal-button+.wx-modal-button{border-left:1px solid rgba(0,0,0,.1)}
.wx-layer .wx-link{color:#576b95}
.wx-layer .wx-row{display:block;width:100%;padding:16px;text-align:center;border-bottom:1px solid rgba(0,0,0,.07)}
.wx-layer .wx-row-left{text-align:left}
.wx-row small{display:block;color:rgba(0,0,0,.5);font-size:13px}
.wx-row-note{padding:16px;text-align:center;color:rgba(0,0,0,.5);font-size:13px;border-bottom:1px solid rgba(0,0,0,.07)}
.wx-layer .wx-row-cancel{border-top:8px solid #f7f7f7;border-bottom:0;padding:16px}
.wx-sheet{padding:24px 24px 20px}
.wx-sheet-app{display:flex;align-items:center;gap:8px;font-size:14px;color:rgba(0,0,0,.6);margin-bottom:20px}
.wx-sheet-app::before{content:"";width:24px;height:24px;border-radius:12px;background:#0e6b62}
.wx-sheet h2{margin:0 0 8px;font-size:20px;font-weight:600}
.wx-sheet p{margin:0 0 12px;color:rgba(0,0,0,.55);font-size:15px;overflow-wrap:anywhere}
.wx-sheet-value{padding:14px 0;border-top:1px solid rgba(0,0,0,.07);border-bottom:1px solid rgba(0,0,0,.07);margin:12px 0}
.wx-sheet-buttons{display:flex;gap:16px;justify-content:center;margin-top:28px}
.wx-layer .wx-button{width:136px;height:44px;min-height:44px;border-radius:8px;font-weight:600;background:#f2f2f2;color:#06ae56}
.wx-layer .wx-button-main{background:#07c160;color:#fff}
.wx-layer .wx-button-wide{display:block;width:100%;margin-top:12px}
.wx-check{display:flex;gap:12px;align-items:center;padding:14px 0;border-top:1px solid rgba(0,0,0,.07)}
.wx-check input{width:20px;height:20px;accent-color:#07c160;flex:none}
.wx-amount{font-size:40px;font-weight:600;text-align:center;padding:4px 0 12px}
.wx-fact{display:flex;justify-content:space-between;gap:16px;padding:12px 0;border-top:1px solid rgba(0,0,0,.07);font-size:15px}
.wx-fact dt{color:rgba(0,0,0,.5);flex:none}.wx-fact dd{margin:0;text-align:right;overflow-wrap:anywhere}
.wx-facts{margin:0}
.wx-toast-layer{position:absolute;inset:0;z-index:9500;display:flex;align-items:center;justify-content:center;pointer-events:none;
  font:17px/1.4 -apple-system,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
.wx-toast-mask{pointer-events:auto}
.wx-toast{background:#4c4c4c;color:rgba(255,255,255,.92);border-radius:12px;text-align:center;overflow-wrap:anywhere}
.wx-toast-text{padding:12px 16px;max-width:220px}
.wx-toast-icon{width:136px;min-height:136px;padding:24px 8px 16px;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:14px}
.wx-toast-icon i{display:block;width:44px;height:44px;font:44px/44px sans-serif}
.wx-toast-icon i img{width:100%;height:100%;object-fit:contain}
.wx-toast-icon i.wx-spin{width:38px;height:38px;border:3px solid rgba(255,255,255,.25);border-top-color:#fff;border-radius:50%;animation:wx-turn 1s linear infinite}
@keyframes wx-turn{to{transform:rotate(1turn)}}
.wx-full-bar{display:flex;align-items:center;justify-content:space-between;padding:calc(48px) 8px 0;flex:none}
.wx-full-body{flex:1;min-height:0;display:flex;flex-direction:column;gap:12px;padding:16px;overflow:auto}
.wx-full-body h2{font-size:15px;font-weight:400;margin:8px 0 0;color:rgba(255,255,255,.6)}
.wx-viewer-image{flex:1;min-height:0;width:100%;object-fit:contain}
.wx-crop-body{flex:1;min-height:0;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:32px;padding:16px}
.wx-crop-frame{position:relative;overflow:hidden;outline:1px solid #fff;touch-action:none;cursor:grab}
.wx-crop-frame img{position:absolute;left:0;top:0;max-width:none;transform-origin:0 0;pointer-events:none}
.wx-crop-body input{width:240px}
.wx-scan-frame{height:150px;flex:none;border:1px dashed rgba(255,255,255,.4);border-radius:12px;display:flex;align-items:center;justify-content:center;color:rgba(255,255,255,.7);text-align:center;padding:12px}
.wx-layer .wx-scan-choice{display:flex;align-items:center;gap:12px;width:100%;padding:10px 12px;text-align:left;background:#2a2a2a;border-radius:8px;font-size:15px}
.wx-scan-choice img{width:44px;height:44px;background:#fff;border-radius:4px}
.wx-scan-choice small{display:block;color:rgba(255,255,255,.55);font-size:12px;overflow-wrap:anywhere}
.wx-scan-text{display:flex;gap:8px}
.wx-scan-text input{flex:1;min-width:0;border:0;border-radius:8px;padding:0 12px;font:inherit;background:#fff}
.wx-file-input{position:absolute;width:1px;height:1px;opacity:0}
`;

/** Puts the style sheet of WeChat's sheets into the page once. */
export function installStyles(): void {
  if (document.getElementById(styleId) !== null) return;
  const style = document.createElement('style');
  style.id = styleId;
  style.textContent = css;
  document.head.append(style);
}
