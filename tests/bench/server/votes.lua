-- Votes as readers cast them: each with an id and a reader of its own.
math.randomseed(os.time())

local function hex(digits)
  local parts = {}
  for at = 1, digits do
    parts[at] = string.format('%x', math.random(0, 15))
  end
  return table.concat(parts)
end

local function uuid()
  return hex(8) .. '-' .. hex(4) .. '-4' .. hex(3) .. '-8' .. hex(3) .. '-' .. hex(12)
end

request = function()
  local vote = '{"id":"' .. uuid() .. '","reader":"' .. uuid() .. '","page":"/guide/","answer":"yes"}'
  return wrk.format('POST', '/api/feedback/', { ['content-type'] = 'application/json' }, vote)
end
